package org.cyberatlas.source;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberatlas.shared.node.Node;
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.shared.period.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** <b>Null</b>: no licence means that the publisher states none; no date means that none is printed on it. */
@Description("A publication in which a fact was read.")
public record Source(
        @NonNull @Description("The atlas's own code, for filters.")
        String code,

        @NonNull @Description("Title, as published or in plain words.")
        String title,

        @NonNull @Description("Publisher.") String publisher,

        @NonNull @Description("Kind of publication.") SourceKind kind,

        @Description("URL of the publication; null if not known.")
        String url,

        @Description(
                "Licence for re-use in the words of the source, or a note that none was found; null if none was looked up.")
        String licence,

        @Description("Date of publication; null if not known.")
        PartialDate published,

        @Description("Copy that was read, and the date of reading; null if not recorded.")
        String retrieved,

        @Description(
                "Day, month or year in which the publisher expects the next edition; null if not known, or if a newer edition is loaded.")
        PartialDate nextExpected)
        implements Node, SearchHit {

    @Override
    public String nodeKey() {
        return code;
    }

    @NonNull
    @Description("Publisher, title, date and URL in one line, ready to be printed under a figure.")
    public String getCitation() {
        return Stream.of(publisher, title, published, url)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(". "));
    }
}
