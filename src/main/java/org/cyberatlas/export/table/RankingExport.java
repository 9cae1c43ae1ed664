package org.cyberatlas.export.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.export.request.Parameters;
import org.cyberatlas.export.table.RankingExport.Arguments;
import org.cyberatlas.export.table.RankingExport.Place;
import org.cyberatlas.ranking.Ranking;
import org.cyberatlas.ranking.RankingEntry;
import org.cyberatlas.ranking.RankingLookup;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.RecordColumns;

/** Export of a ranking: a row for each actor that has a value. */
@ApplicationScoped
class RankingExport implements DescribedExport<Arguments, Place> {

    private static final List<Column<Place>> COLUMNS = Stream.concat(
                    RecordColumns.of(RankingEntry.class).columns().stream().map(column -> column.of(Place::entry)),
                    ObservationColumns.of(Place::reading).stream())
            .toList();

    private final RankingLookup rankings;
    private final CodeLookup codes;

    RankingExport(RankingLookup rankings, CodeLookup codes) {
        this.rankings = rankings;
        this.codes = codes;
    }

    /** The arguments of {@code ranking}. */
    public record Arguments(String indicator, Integer year, ActorSet among) {}

    /** Place in a ranking, with the observation that decided. */
    record Place(RankingEntry entry, ResolvedObservation reading) {}

    @Override
    public String name() {
        return "ranking";
    }

    @Override
    public List<Column<Place>> columns() {
        return COLUMNS;
    }

    @Override
    public Arguments arguments(Parameters parameters) {
        return new Arguments(
                parameters.required("indicator", parameters.one("indicator", String.class)),
                parameters.one("year", Integer.class),
                parameters.group("among", ActorSet.class));
    }

    @Override
    public Table<Place> open(Arguments arguments) {
        Ranking ranking = ranking(arguments);
        return new Table<>(
                ranking.entries().stream().map(entry -> new Place(entry, codes.resolved(entry.observation()))),
                Stream.of(ranking.indicator().code(), ranking.year())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .toList());
    }

    @Override
    public Content content(Arguments arguments) {
        Ranking ranking = ranking(arguments);
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("year", ranking.year());
        details.put("direction", ranking.direction());
        details.put("unranked", rankings.unranked(ranking));
        return Content.of(
                ranking.entries().stream().map(RankingEntry::observation),
                ranking.entries().size(),
                details);
    }

    private Ranking ranking(Arguments arguments) {
        return rankings.whole(arguments.indicator(), arguments.year(), arguments.among());
    }
}
