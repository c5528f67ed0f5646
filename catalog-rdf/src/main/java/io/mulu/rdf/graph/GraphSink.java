package io.mulu.rdf.graph;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Takes statements, grouped by what they are about: {@link #subject}, one {@link #type} or more, values, {@link #end}.
 * Values of one property follow each other. There are no nodes without IRI. For use by one thread.
 *
 * <p>IRIs are given whole and already encoded; text is given as it is.
 */
public interface GraphSink {

    /**
     * Begins to speak of a thing.
     *
     * @param iri its IRI
     * @throws IOException if it cannot be taken
     */
    void subject(String iri) throws IOException;

    /**
     * Says what the thing is. May be left out where that is said elsewhere.
     *
     * @param type the class
     * @throws IOException if it cannot be taken
     */
    void type(Term type) throws IOException;

    /**
     * Leads to another thing.
     *
     * @param property the property
     * @param iri the IRI of the other thing
     * @throws IOException if it cannot be taken
     */
    void iri(Property property, String iri) throws IOException;

    /**
     * Leads to a thing that has a name here.
     *
     * @param property the property
     * @param object the other thing
     * @throws IOException if it cannot be taken
     */
    void term(Property property, Term object) throws IOException;

    /**
     * Leads to the thing spoken of, from another one. This way a thing with very many links needs not be held together.
     *
     * @param property the property of the other thing
     * @param iri the IRI of the other thing
     * @throws IOException if it cannot be taken
     */
    void inverse(Property property, String iri) throws IOException;

    /**
     * Says a text.
     *
     * @param property the property
     * @param text any text; halves of surrogate pairs without their other half cannot be kept
     * @param language the language tag; null for none
     * @throws IOException if it cannot be taken
     */
    void text(Property property, String text, @Nullable String language) throws IOException;

    /**
     * Says a value.
     *
     * @param property the property
     * @param lexical the value as the datatype writes it
     * @param datatype the datatype
     * @throws IOException if it cannot be taken
     */
    void typed(Property property, String lexical, Term datatype) throws IOException;

    /**
     * Leads to another thing by a property that a registry names.
     *
     * @param property the IRI of the property
     * @param iri the IRI of the other thing
     * @throws IOException if it cannot be taken
     */
    void iri(String property, String iri) throws IOException;

    /**
     * Says a text by a property that a registry names.
     *
     * @param property the IRI of the property
     * @param text any text
     * @param language the language tag; null for none
     * @throws IOException if it cannot be taken
     */
    void text(String property, String text, @Nullable String language) throws IOException;

    /**
     * Says a value by a property that a registry names.
     *
     * @param property the IRI of the property
     * @param lexical the value as the datatype writes it
     * @param datatype the datatype
     * @throws IOException if it cannot be taken
     */
    void typed(String property, String lexical, Term datatype) throws IOException;

    /**
     * Ends what is said of the thing.
     *
     * @throws IOException if it cannot be taken
     */
    void end() throws IOException;
}
