package io.mulu.rdf.graph;

/** The vocabularies that an export uses, each with its customary prefix. */
public enum Namespace {
    /** Asset Description Metadata Schema. */
    ADMS("adms", "http://www.w3.org/ns/adms#"),
    /** CSV on the Web. */
    CSVW("csvw", "http://www.w3.org/ns/csvw#"),
    /** Data Catalog Vocabulary, version 3. */
    DCAT("dcat", "http://www.w3.org/ns/dcat#"),
    /** DCMI Metadata Terms. */
    DCT("dct", "http://purl.org/dc/terms/"),
    /** Friend of a Friend. */
    FOAF("foaf", "http://xmlns.com/foaf/0.1/"),
    /** The vocabulary of this project, for what the others have no word for. */
    MULU("mulu", "https://w3id.org/mulu/ns#"),
    /** Open Digital Rights Language 2.2. */
    ODRL("odrl", "http://www.w3.org/ns/odrl/2/"),
    /** The Organization Ontology. */
    ORG("org", "http://www.w3.org/ns/org#"),
    /** Simple Knowledge Organization System. */
    SKOS("skos", "http://www.w3.org/2004/02/skos/core#"),
    /** XML Schema datatypes. */
    XSD("xsd", "http://www.w3.org/2001/XMLSchema#");

    private final String prefix;
    private final String iri;

    Namespace(String prefix, String iri) {
        this.prefix = prefix;
        this.iri = iri;
    }

    /**
     * The customary prefix.
     *
     * @return lower-case letters, without colon
     */
    public String prefix() {
        return prefix;
    }

    /**
     * The IRI that names in this vocabulary begin with.
     *
     * @return an IRI that ends with a slash or hash
     */
    public String iri() {
        return iri;
    }
}
