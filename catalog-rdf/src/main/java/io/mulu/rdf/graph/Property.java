package io.mulu.rdf.graph;

import org.jspecify.annotations.Nullable;

/**
 * The properties that an export uses. Each leads to things, to text in a usual language, or to values of a usual
 * datatype; what is usual needs no mention in syntaxes that know a context.
 */
public enum Property {
    /** Identifier of an organisation. */
    ADMS_IDENTIFIER(Namespace.ADMS, "identifier", Usual.LINK),
    /** Agency that issued an identifier. */
    ADMS_SCHEMA_AGENCY(Namespace.ADMS, "schemaAgency", Usual.CHINESE),
    /** Column of a schema. */
    CSVW_COLUMN(Namespace.CSVW, "column", Usual.LINK),
    /** Datatype of a column. */
    CSVW_DATATYPE(Namespace.CSVW, "datatype", Usual.LINK),
    /** Title of a column. */
    CSVW_TITLE(Namespace.CSVW, "title", Usual.CHINESE),
    /** Where a distribution can be had. */
    DCAT_ACCESS_URL(Namespace.DCAT, "accessURL", Usual.LINK),
    /** Dataset of a catalogue. */
    DCAT_DATASET(Namespace.DCAT, "dataset", Usual.LINK),
    /** Distribution of a dataset. */
    DCAT_DISTRIBUTION(Namespace.DCAT, "distribution", Usual.LINK),
    /** Page about a dataset. */
    DCAT_LANDING_PAGE(Namespace.DCAT, "landingPage", Usual.LINK),
    /** Media type of a distribution. */
    DCAT_MEDIA_TYPE(Namespace.DCAT, "mediaType", Usual.LINK),
    /** Category of a dataset. */
    DCAT_THEME(Namespace.DCAT, "theme", Usual.LINK),
    /** Scheme that the categories are from. */
    DCAT_THEME_TAXONOMY(Namespace.DCAT, "themeTaxonomy", Usual.LINK),
    /** Who may use a dataset. */
    DCT_ACCESS_RIGHTS(Namespace.DCT, "accessRights", Usual.LINK),
    /** How often a dataset is updated. */
    DCT_ACCRUAL_PERIODICITY(Namespace.DCT, "accrualPeriodicity", Usual.LINK),
    /** What a dataset conforms to. */
    DCT_CONFORMS_TO(Namespace.DCT, "conformsTo", Usual.LINK),
    /** Description. */
    DCT_DESCRIPTION(Namespace.DCT, "description", Usual.CHINESE),
    /** Format of a distribution. */
    DCT_FORMAT(Namespace.DCT, "format", Usual.LINK),
    /** Identifier. */
    DCT_IDENTIFIER(Namespace.DCT, "identifier", Usual.PLAIN),
    /** Day of issue. */
    DCT_ISSUED(Namespace.DCT, "issued", Usual.of(Term.XSD_DATE)),
    /** Language. */
    DCT_LANGUAGE(Namespace.DCT, "language", Usual.LINK),
    /** Publisher. */
    DCT_PUBLISHER(Namespace.DCT, "publisher", Usual.LINK),
    /** Related thing. */
    DCT_RELATION(Namespace.DCT, "relation", Usual.LINK),
    /** Title. */
    DCT_TITLE(Namespace.DCT, "title", Usual.CHINESE),
    /** Name of an agent. */
    FOAF_NAME(Namespace.FOAF, "name", Usual.CHINESE),
    /** Text kept as it was written. */
    MULU_AS_WRITTEN(Namespace.MULU, "asWritten", Usual.LINK),
    /** Address of a cell. */
    MULU_CELL(Namespace.MULU, "cell", Usual.PLAIN),
    /** The classification's code, as the catalogue has it. */
    MULU_CLASSIFICATION_CODE(Namespace.MULU, "classificationCode", Usual.PLAIN),
    /** Category that the names of the classification lead to. */
    MULU_CLASSIFICATION_PATH(Namespace.MULU, "classificationPath", Usual.LINK),
    /** 涉密属性. */
    MULU_CLASSIFIED(Namespace.MULU, "classified", Usual.of(Term.XSD_BOOLEAN)),
    /** Profile that the codes follow. */
    MULU_CODE_PROFILE(Namespace.MULU, "codeProfile", Usual.PLAIN),
    /** Registered data element of an item. */
    MULU_DATA_ELEMENT(Namespace.MULU, "dataElement", Usual.PLAIN),
    /** 数据类型. */
    MULU_DATA_TYPE(Namespace.MULU, "dataType", Usual.LINK),
    /** Extension element. */
    MULU_EXTENSION(Namespace.MULU, "extension", Usual.LINK),
    /** Name of a file. */
    MULU_FILE_NAME(Namespace.MULU, "fileName", Usual.PLAIN),
    /** 信息资源格式分类. */
    MULU_FORMAT_CATEGORY(Namespace.MULU, "formatCategory", Usual.LINK),
    /** 信息资源格式类型. */
    MULU_FORMAT_TYPE(Namespace.MULU, "formatType", Usual.LINK),
    /** Heading cell of a table. */
    MULU_HEADING(Namespace.MULU, "heading", Usual.LINK),
    /** Identifier or heading of an extension element. */
    MULU_KEY(Namespace.MULU, "key", Usual.PLAIN),
    /** Layout of a table. */
    MULU_LAYOUT(Namespace.MULU, "layout", Usual.PLAIN),
    /** 数据长度. */
    MULU_LENGTH(Namespace.MULU, "length", Usual.PLAIN),
    /** 层级属性. */
    MULU_LEVEL(Namespace.MULU, "level", Usual.LINK),
    /** Path of a member. */
    MULU_MEMBER(Namespace.MULU, "member", Usual.PLAIN),
    /** 是否向社会开放. */
    MULU_OPEN(Namespace.MULU, "open", Usual.of(Term.XSD_BOOLEAN)),
    /** 开放条件. */
    MULU_OPEN_CONDITION(Namespace.MULU, "openCondition", Usual.CHINESE),
    /** Place in an order, from 1. */
    MULU_POSITION(Namespace.MULU, "position", Usual.of(Term.XSD_INTEGER)),
    /** Name of a provider that its code identifies, as the catalogue has it in this place. */
    MULU_PROVIDER_NAME(Namespace.MULU, "providerName", Usual.CHINESE),
    /** 提供方内部部门. */
    MULU_PROVIDER_UNIT(Namespace.MULU, "providerUnit", Usual.CHINESE),
    /** 已开放结构化记录数. */
    MULU_RECORDS_OPENED(Namespace.MULU, "recordsOpened", Usual.of(Term.XSD_DECIMAL)),
    /** 已共享结构化记录数. */
    MULU_RECORDS_SHARED(Namespace.MULU, "recordsShared", Usual.of(Term.XSD_DECIMAL)),
    /** 结构化信息记录总数. */
    MULU_RECORDS_TOTAL(Namespace.MULU, "recordsTotal", Usual.of(Term.XSD_DECIMAL)),
    /** Codes of related resources, in order, a line each. */
    MULU_RELATED_CODES(Namespace.MULU, "relatedCodes", Usual.PLAIN),
    /** 共享方式分类. */
    MULU_SHARING_MODE_CATEGORY(Namespace.MULU, "sharingModeCategory", Usual.LINK),
    /** 共享方式类型. */
    MULU_SHARING_MODE_TYPE(Namespace.MULU, "sharingModeType", Usual.LINK),
    /** 共享类型. */
    MULU_SHARING_TYPE(Namespace.MULU, "sharingType", Usual.LINK),
    /** Name of a sheet. */
    MULU_SHEET_NAME(Namespace.MULU, "sheetName", Usual.PLAIN),
    /** Table that entries were read from. */
    MULU_SOURCE(Namespace.MULU, "source", Usual.LINK),
    /** 已开放的数据存储量. */
    MULU_STORAGE_OPENED(Namespace.MULU, "storageOpened", Usual.of(Term.XSD_DECIMAL)),
    /** 已共享的数据存储量. */
    MULU_STORAGE_SHARED(Namespace.MULU, "storageShared", Usual.of(Term.XSD_DECIMAL)),
    /** 数据存储总量. */
    MULU_STORAGE_TOTAL(Namespace.MULU, "storageTotal", Usual.of(Term.XSD_DECIMAL)),
    /** Text. */
    MULU_TEXT(Namespace.MULU, "text", Usual.PLAIN),
    /** 更新周期. */
    MULU_UPDATE_CYCLE(Namespace.MULU, "updateCycle", Usual.LINK),
    /** Action of a rule. */
    ODRL_ACTION(Namespace.ODRL, "action", Usual.LINK),
    /** Whom a rule concerns. */
    ODRL_ASSIGNEE(Namespace.ODRL, "assignee", Usual.LINK),
    /** Duty of a permission. */
    ODRL_DUTY(Namespace.ODRL, "duty", Usual.LINK),
    /** Policy of a thing. */
    ODRL_HAS_POLICY(Namespace.ODRL, "hasPolicy", Usual.LINK),
    /** Permission of a policy. */
    ODRL_PERMISSION(Namespace.ODRL, "permission", Usual.LINK),
    /** Prohibition of a policy. */
    ODRL_PROHIBITION(Namespace.ODRL, "prohibition", Usual.LINK),
    /** What a rule is about. */
    ODRL_TARGET(Namespace.ODRL, "target", Usual.LINK),
    /** Identity of a policy. */
    ODRL_UID(Namespace.ODRL, "uid", Usual.LINK),
    /** Another name of a concept. */
    SKOS_ALT_LABEL(Namespace.SKOS, "altLabel", Usual.CHINESE),
    /** Broader concept in another scheme. */
    SKOS_BROAD_MATCH(Namespace.SKOS, "broadMatch", Usual.LINK),
    /** Broader concept. */
    SKOS_BROADER(Namespace.SKOS, "broader", Usual.LINK),
    /** The same concept elsewhere. */
    SKOS_EXACT_MATCH(Namespace.SKOS, "exactMatch", Usual.LINK),
    /** Concept at the top of a scheme. */
    SKOS_HAS_TOP_CONCEPT(Namespace.SKOS, "hasTopConcept", Usual.LINK),
    /** Scheme of a concept. */
    SKOS_IN_SCHEME(Namespace.SKOS, "inScheme", Usual.LINK),
    /** Narrower concept. */
    SKOS_NARROWER(Namespace.SKOS, "narrower", Usual.LINK),
    /** Code of a concept. */
    SKOS_NOTATION(Namespace.SKOS, "notation", Usual.PLAIN),
    /** Name of a concept. */
    SKOS_PREF_LABEL(Namespace.SKOS, "prefLabel", Usual.CHINESE),
    /** What a concept is used for. */
    SKOS_SCOPE_NOTE(Namespace.SKOS, "scopeNote", Usual.CHINESE),
    /** Scheme that a concept is at the top of. */
    SKOS_TOP_CONCEPT_OF(Namespace.SKOS, "topConceptOf", Usual.LINK);

    private final Namespace namespace;
    private final String localName;
    private final Usual usual;

    Property(Namespace namespace, String localName, Usual usual) {
        this.namespace = namespace;
        this.localName = localName;
        this.usual = usual;
    }

    /**
     * The vocabulary that defines the property.
     *
     * @return the namespace
     */
    public Namespace namespace() {
        return namespace;
    }

    /**
     * The name within the vocabulary.
     *
     * @return ASCII letters
     */
    public String localName() {
        return localName;
    }

    /**
     * The whole IRI.
     *
     * @return namespace and local name
     */
    public String iri() {
        return namespace.iri() + localName;
    }

    /**
     * The name with its prefix.
     *
     * @return for example {@code dct:title}
     */
    public String curie() {
        return namespace.prefix() + ":" + localName;
    }

    /**
     * Whether the property leads to things rather than to literals.
     *
     * @return true for things
     */
    public boolean link() {
        return usual.link();
    }

    /**
     * The language that its texts usually have.
     *
     * @return a language tag; null when they usually have none
     */
    public @Nullable String language() {
        return usual.language();
    }

    /**
     * The datatype that its values usually have.
     *
     * @return the datatype; null for text
     */
    public @Nullable Term datatype() {
        return usual.datatype();
    }

    private record Usual(
            boolean link,
            @Nullable String language,
            @Nullable Term datatype) {

        private static final Usual LINK = new Usual(true, null, null);
        private static final Usual PLAIN = new Usual(false, null, null);
        private static final Usual CHINESE = new Usual(false, "zh", null);

        private static Usual of(Term datatype) {
            return new Usual(false, null, datatype);
        }
    }
}
