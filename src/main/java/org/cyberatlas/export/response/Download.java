package org.cyberatlas.export.response;

import java.io.IOException;
import java.util.function.Function;
import org.cyberatlas.export.request.Parameters;

/**
 * What is served at an address.
 *
 * @param file the address, below that of all exports
 * @param type media type of the answer
 * @param shape what the answer is like beside its rows, so that another shape has another entity tag
 * @param read makes the work out of the parameters, or refuses them
 */
public record Download(String file, String type, String shape, Function<Parameters, Work> read) {

    /** Answers, within a transaction that reads one state of the data. */
    public interface Work {
        void answer(Exchange exchange, String tag) throws IOException;
    }
}
