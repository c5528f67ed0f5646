package io.mulu.catalog.rule;

import java.util.List;

/** All rules that the library has, in the order in which they run. {@link RuleBook} says what each is about. */
public final class BuiltInRules {

    private BuiltInRules() {}

    /**
     * The rules that see one entry at a time.
     *
     * @param settings what they are made with
     * @return new rules, which may be shared by threads
     */
    public static List<ResourceRule> resourceRules(RuleSettings settings) {
        return List.of(
                new RequiredElementRule(settings),
                new ValueNotInDomainRule(settings),
                new ValueNotListedRule(settings),
                new ValueRespelledRule(settings),
                new StructureMisplacedRule(settings),
                new DateUnreadableRule(settings),
                new NumberUnreadableRule(settings),
                new LengthUnreadableRule(),
                new TextTooLongRule(settings),
                new TextUnusuallyLongRule(settings),
                new TextFormRule(settings),
                new ClassificationCodeFormRule(),
                new ClassificationUnresolvedRule(settings),
                new ResourceCodeFormRule(settings),
                new CodeDiffersFromClassificationRule(settings),
                new ResourceCodeVariesRule(),
                new ProviderCodeCheckRule(),
                new ProviderCodeNotOrganRule(settings),
                new FormatTypeOutsideCategoryRule(settings),
                new OtherFormatUndescribedRule(settings),
                new FormatDescriptionSuperfluousRule(settings),
                new StructuredWithoutItemsRule(settings),
                new ItemNameDuplicateRule(settings),
                new NotSharedBasisMissingRule(settings),
                new NotSharedBasisUncitedRule(settings),
                new ConditionalTermsMissingRule(settings),
                new ConditionalTermsEchoRule(settings),
                new UnconditionalUseMissingRule(settings),
                new UnconditionalUseFillerRule(settings),
                new FileFormatNotSharedAsFileRule(settings),
                new DatabaseNotSharedAsDataRule(settings),
                new MailModeWithTypeRule(settings),
                new PlatformModeWithoutTypeRule(settings),
                new NotSharedButOpenRule(),
                new OpenConditionMissingRule(settings),
                new ClosedConditionStatedRule(settings),
                new IssuedInFutureRule(settings),
                new IssuedOutOfRangeRule(settings),
                new RelatedCodeFormRule(settings),
                new RelatedCodeOwnRule(),
                new RelatedCodeSameClassRule(),
                new RowValuesDifferRule(),
                new NameOfSystemRule(settings),
                new NameTooLongRule(settings),
                new SummaryTooLongRule(settings),
                new NameControlCharacterRule(),
                new NameBracketsMixedRule(),
                new PersonalNumberRule(),
                new SurveyPartOverTotalRule(),
                new ClassificationNameMisplacedRule(settings),
                new ClassificationNameFillerRule(settings),
                new ClassificationNameRepeatedRule(settings),
                new TimestampItemRepeatedRule(settings),
                new PrimaryKeyMissingRule(settings));
    }

    /**
     * The rules that see the whole catalogue.
     *
     * @param settings what they are made with
     * @return new rules for one catalogue and one thread
     */
    public static List<CatalogRule> catalogRules(RuleSettings settings) {
        return List.of(
                new DuplicateCodeRule(settings),
                new DuplicateNameRule(settings),
                new RelatedCodeOneWayRule(),
                new NameDragFilledRule(settings));
    }
}
