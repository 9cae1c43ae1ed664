package org.cyberatlas.export.table;

import java.util.List;
import java.util.Map;
import org.cyberatlas.observation.Tally;

/** A table of readings, of which a companion file says where they come from and what binds whoever uses them again. */
public interface ReadingExport<Q, R> extends Export<Q, R> {

    /** What the question amounts to, in the form of the API's arguments. */
    Map<String, Object> arguments(Q question);

    Content content(Q question);

    /**
     * What is in a table.
     *
     * @param details what else is to be said of it, by name
     */
    record Content(List<Tally> tallies, int rows, Map<String, Object> details) {}
}
