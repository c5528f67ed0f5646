package io.mulu.rdf.jena;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.net.URI;

/** Loads nothing, and remembers what was asked for. */
final class OfflineLoader implements DocumentLoader {

    private String asked = "";

    @Override
    public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
        asked = url.toString();
        throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "nothing is fetched: " + url);
    }

    /** The address that was asked for last; empty for none. */
    String asked() {
        return asked;
    }
}
