package io.mulu.rdf.graph;

/** Classes, datatypes and fixed individuals that an export names, other than properties. */
public enum Term {
    /** An identifier with its notation. */
    ADMS_IDENTIFIER(Namespace.ADMS, "Identifier"),
    /** A column of a table. */
    CSVW_COLUMN(Namespace.CSVW, "Column"),
    /** The columns of a table. */
    CSVW_SCHEMA(Namespace.CSVW, "Schema"),
    /** A catalogue. */
    DCAT_CATALOG(Namespace.DCAT, "Catalog"),
    /** A dataset. */
    DCAT_DATASET(Namespace.DCAT, "Dataset"),
    /** A form in which a dataset can be had. */
    DCAT_DISTRIBUTION(Namespace.DCAT, "Distribution"),
    /** A rate at which something recurs. */
    DCT_FREQUENCY(Namespace.DCT, "Frequency"),
    /** A language. */
    DCT_LINGUISTIC_SYSTEM(Namespace.DCT, "LinguisticSystem"),
    /** A media type. */
    DCT_MEDIA_TYPE(Namespace.DCT, "MediaType"),
    /** A media type or extent. */
    DCT_MEDIA_TYPE_OR_EXTENT(Namespace.DCT, "MediaTypeOrExtent"),
    /** A statement about who may use something. */
    DCT_RIGHTS_STATEMENT(Namespace.DCT, "RightsStatement"),
    /** What something can be compared with. */
    DCT_STANDARD(Namespace.DCT, "Standard"),
    /** A person or organisation. */
    FOAF_AGENT(Namespace.FOAF, "Agent"),
    /** A page. */
    FOAF_DOCUMENT(Namespace.FOAF, "Document"),
    /** A table that entries were read from. */
    MULU_CATALOG_SOURCE(Namespace.MULU, "CatalogSource"),
    /** An extension element with its text. */
    MULU_EXTENSION(Namespace.MULU, "Extension"),
    /** All departments of government, as a party of a policy. */
    MULU_GOVERNMENT_DEPARTMENTS(Namespace.MULU, "GovernmentDepartments"),
    /** A heading cell of a table. */
    MULU_HEADING(Namespace.MULU, "Heading"),
    /** The datatype of unified social credit codes. */
    MULU_UNIFIED_SOCIAL_CREDIT_CODE(Namespace.MULU, "UnifiedSocialCreditCode"),
    /** A text kept as it was written. */
    MULU_WRITTEN_TEXT(Namespace.MULU, "WrittenText"),
    /** What must be done before an action. */
    ODRL_DUTY(Namespace.ODRL, "Duty"),
    /** To obtain consent. */
    ODRL_OBTAIN_CONSENT(Namespace.ODRL, "obtainConsent"),
    /** What is allowed. */
    ODRL_PERMISSION(Namespace.ODRL, "Permission"),
    /** A policy of any kind. */
    ODRL_POLICY(Namespace.ODRL, "Policy"),
    /** What is forbidden. */
    ODRL_PROHIBITION(Namespace.ODRL, "Prohibition"),
    /** A policy that addresses nobody in particular. */
    ODRL_SET(Namespace.ODRL, "Set"),
    /** To use. */
    ODRL_USE(Namespace.ODRL, "use"),
    /** An organisation recognised as such. */
    ORG_FORMAL_ORGANIZATION(Namespace.ORG, "FormalOrganization"),
    /** A concept. */
    SKOS_CONCEPT(Namespace.SKOS, "Concept"),
    /** A scheme of concepts. */
    SKOS_CONCEPT_SCHEME(Namespace.SKOS, "ConceptScheme"),
    /** True or false. */
    XSD_BOOLEAN(Namespace.XSD, "boolean"),
    /** A day. */
    XSD_DATE(Namespace.XSD, "date"),
    /** A decimal number. */
    XSD_DECIMAL(Namespace.XSD, "decimal"),
    /** A floating-point number. */
    XSD_DOUBLE(Namespace.XSD, "double"),
    /** A whole number. */
    XSD_INTEGER(Namespace.XSD, "integer");

    private final Namespace namespace;
    private final String localName;

    Term(Namespace namespace, String localName) {
        this.namespace = namespace;
        this.localName = localName;
    }

    /**
     * The vocabulary that defines the term.
     *
     * @return the namespace
     */
    public Namespace namespace() {
        return namespace;
    }

    /**
     * The name within the vocabulary.
     *
     * @return ASCII letters and digits
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
     * @return for example {@code dcat:Dataset}
     */
    public String curie() {
        return namespace.prefix() + ":" + localName;
    }
}
