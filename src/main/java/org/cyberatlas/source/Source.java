package org.cyberatlas.source;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.period.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A publication in which a fact was read.
 *
 * <p><b>Null</b>: no licence means that the publisher states none; no date means that none is printed on it.
 */
@Description("A publication in which a fact was read.")
public record Source(
        @NonNull @Description("The atlas's own code, for filters.")
        String code,

        @NonNull @Description("Title, as published or in plain words.")
        String title,

        @NonNull @Description("Who published it.") String publisher,

        @NonNull @Description("What sort of publication it is.")
        SourceKind kind,

        @Description("Where it was published; null where no address is known.")
        String url,

        @Description("Terms on which it may be used again; null where the publisher states none.")
        String licence,

        @Description("When it was published; null where no date is known.")
        PartialDate published,

        @Description("How and from which copy it was read; null where nothing is noted.")
        String retrieved,

        @Description(
                "Day, month or year in which the publisher lets expect the next edition; null if it is not known, and where a newer edition is loaded.")
        PartialDate nextExpected)
        implements Node, SearchHit {

    public static final String TYPE = "Source";

    @Override
    @Id
    @NonNull
    @Description("Opaque, global identity; stable over releases.")
    public String getId() {
        return GlobalId.of(TYPE, code);
    }

    @NonNull
    @Description("Publisher, title, date and address in one line, ready to be printed under a figure.")
    public String getCitation() {
        return Stream.of(publisher, title, published, url)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(". "));
    }
}
