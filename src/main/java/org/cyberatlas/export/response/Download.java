package org.cyberatlas.export.response;

import java.io.IOException;
import java.util.function.Function;
import org.cyberatlas.export.request.Parameters;

/**
 * Resource below {@code /export/}.
 *
 * @param file last segment of its path
 * @param type media type of the response
 * @param shape columns and form of the response, part of its entity tag
 * @param read makes the work out of the parameters, or refuses them
 */
public record Download(String file, String type, String shape, Function<Parameters, Work> read) {

    /** Writing of the response, within a transaction that reads one data version. */
    public interface Work {
        void respond(Exchange exchange, String tag) throws IOException;
    }
}
