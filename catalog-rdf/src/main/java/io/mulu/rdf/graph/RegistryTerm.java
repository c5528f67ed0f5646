package io.mulu.rdf.graph;

/** The classes and properties of our vocabulary in which registries, not catalogues, are written. */
public enum RegistryTerm {
    /** A rule that looks at an element together with others. */
    CONDITION_CLASS("Condition", Use.CLASS),
    /** The name of a value in another list. */
    MAPPING_CLASS("Mapping", Use.CLASS),
    /** A version of an element that describes information resources. */
    METADATA_ELEMENT_CLASS("MetadataElement", Use.CLASS),
    /** A version of a unit of data with object class, property and representation. */
    DATA_ELEMENT_CLASS("DataElement", Use.CLASS),
    /** What else a source says. */
    NOTE_CLASS("Note", Use.CLASS),
    /** What is kept of one change of an item. */
    REGISTRATION_RECORD_CLASS("RegistrationRecord", Use.CLASS),
    /** A version of a list of permissible values. */
    VALUE_DOMAIN_CLASS("ValueDomain", Use.CLASS),
    /** A version of a tree of categories. */
    CLASSIFICATION_SCHEME_CLASS("ClassificationScheme", Use.CLASS),
    /** Leads to a rule that looks at the element together with others. */
    CONDITION("condition", Use.LINK),
    /** The registration status before the change. */
    FROM_STATUS("fromStatus", Use.LINK),
    /** The headings under which tables carry the element, in order. */
    HEADINGS("headings", Use.LINK),
    /** The order of alternative labels, given where it is not that of their characters. */
    LABEL_ORDER("labelOrder", Use.LINK),
    /** Leads to the name of the value in another list. */
    MAPPING("mapping", Use.LINK),
    /** Leads to what else the source says. */
    NOTE("note", Use.LINK),
    /** The codes of the broader domain that the value belongs to, in order. */
    PARENTS("parents", Use.LINK),
    /** Leads to the value domain that the values are from. */
    PERMISSIBLE_VALUES("permissibleValues", Use.LINK),
    /** Leads to a record of the registration of the item. */
    REGISTRATION_RECORD("registrationRecord", Use.LINK),
    /** The registration status of the item (ISO/IEC 11179-6). */
    REGISTRATION_STATUS("registrationStatus", Use.LINK),
    /** The registration status after the change. */
    TO_STATUS("toStatus", Use.LINK),
    /** The codes at which the element must be given, in order. */
    VALUES("values", Use.LINK),
    /** Who made the change. */
    ACTOR("actor", Use.VALUE),
    /** The element that may stand in the place of this one. */
    ALTERNATIVE("alternative", Use.VALUE),
    /** The organisation that decided. */
    AUTHORITY("authority", Use.VALUE),
    /** How often the element may be given. */
    CARDINALITY("cardinality", Use.VALUE),
    /** The clause of the standard. */
    CLAUSE("clause", Use.VALUE),
    /** How surely the requirement stands in the standard. */
    CONFIDENCE("confidence", Use.VALUE),
    /** The format of a data element, in the notation of its source. */
    DATA_FORMAT("dataFormat", Use.VALUE),
    /** The data type of a data element, by its letter. */
    DATA_TYPE_LETTER("dataTypeLetter", Use.VALUE),
    /** The reference of the decision. */
    DECISION("decision", Use.VALUE),
    /** The edition of a classification scheme. */
    EDITION("edition", Use.VALUE),
    /** The first day on which the status holds. */
    EFFECTIVE("effective", Use.VALUE),
    /** Whether items may state the element for themselves too. */
    IN_ITEMS("inItems", Use.VALUE),
    /** The longest text, in code points. */
    MAXIMUM_LENGTH("maximumLength", Use.VALUE),
    /** How surely the maximum length stands in the standard. */
    MAXIMUM_LENGTH_CONFIDENCE("maximumLengthConfidence", Use.VALUE),
    /** The element whose value says which values of the domain remain. */
    NARROWED_BY("narrowedBy", Use.VALUE),
    /** The object class of a data element. */
    OBJECT_CLASS("objectClass", Use.VALUE),
    /** Whether the element must be given. */
    OBLIGATION("obligation", Use.VALUE),
    /** Whether the standard leaves the list open. */
    OPEN_LIST("openList", Use.VALUE),
    /** The regular expression that the text must match. */
    PATTERN("pattern", Use.VALUE),
    /** The properties that lead to the value of the element in linked data. */
    PROPERTY_PATH("propertyPath", Use.VALUE),
    /** The property of a data element. */
    PROPERTY_TERM("propertyTerm", Use.VALUE),
    /** Why the change was made, or what is noted. */
    REASON("reason", Use.VALUE),
    /** The representation term of a data element. */
    REPRESENTATION("representation", Use.VALUE),
    /** The identifier of a rule. */
    RULE("rule", Use.VALUE),
    /** Who may see the values of the element. */
    SENSITIVITY("sensitivity", Use.VALUE),
    /** The unit that answers for the values, by its unified social credit code. */
    SOURCE_UNIT("sourceUnit", Use.VALUE),
    /** The standard that the item comes from. */
    STANDARD("standard", Use.VALUE),
    /** The identifier of the item that supersedes this one. */
    SUCCESSOR_IDENTIFIER("successorIdentifier", Use.VALUE),
    /** The unit of measure of a data element. */
    UNIT("unit", Use.VALUE),
    /** The last day on which the status is meant to hold. */
    UNTIL("until", Use.VALUE),
    /** The identifier of the value domain. */
    VALUE_DOMAIN("valueDomain", Use.VALUE),
    /** What the value of the element is. */
    VALUE_TYPE("valueType", Use.VALUE),
    /** The element that the condition looks at. */
    WHEN("when", Use.VALUE);

    /** What a term is. */
    private enum Use {
        CLASS,
        LINK,
        VALUE
    }

    private final String localName;
    private final Use use;

    RegistryTerm(String localName, Use use) {
        this.localName = localName;
        this.use = use;
    }

    /**
     * The whole IRI.
     *
     * @return the namespace of our vocabulary and the local name
     */
    public String iri() {
        return Namespace.MULU.iri() + localName;
    }

    /**
     * The name with its prefix.
     *
     * @return for example {@code mulu:objectClass}
     */
    public String curie() {
        return Namespace.MULU.prefix() + ":" + localName;
    }

    /**
     * Whether it is a property.
     *
     * @return false for a class
     */
    public boolean property() {
        return use != Use.CLASS;
    }

    /**
     * Whether it is a property that leads to things rather than to literals.
     *
     * @return true for things, lists too
     */
    public boolean link() {
        return use == Use.LINK;
    }
}
