package org.cyberatlas.export.table;

import static org.cyberatlas.shared.table.ColumnType.ADDRESS;
import static org.cyberatlas.shared.table.ColumnType.DAY;
import static org.cyberatlas.shared.table.ColumnType.NUMBER;
import static org.cyberatlas.shared.table.ColumnType.PARTIAL_DATE;
import static org.cyberatlas.shared.table.ColumnType.TEXT;
import static org.cyberatlas.shared.table.ColumnType.TRUTH;
import static org.cyberatlas.shared.table.ColumnType.WHOLE_NUMBER;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.observation.Observation;
import org.cyberatlas.shared.period.Period;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.shared.table.ColumnType;
import org.cyberatlas.source.Source;

/** Columns that tables of observations have in common. */
final class ObservationColumns {

    static final List<Column<Actor>> ACTOR = List.of(
            Column.code(
                    "actor_code",
                    "actors",
                    "Actor: code of ISO 3166-1 alpha-3 for a country, the atlas's own code for an organisation.",
                    Actor::getCode),
            new Column<>("actor_name", TEXT, "Name in English.", actor -> actor.names()
                    .english()));

    static final List<Column<Indicator>> INDICATOR = List.of(
            Column.of("indicator_code", TEXT, Indicator.class, "code", Indicator::code)
                    .referring("indicators"),
            Column.of("indicator_name", TEXT, Indicator.class, "name", Indicator::name),
            Column.of("unit", TEXT, Indicator.class, "unit", Indicator::unit));

    static final Column<Observation> ID = new Column<>(
            "id", TEXT, "Opaque, global identity of the observation; stable over releases.", Observation::getId);

    /** Value, its context and its standing. */
    static final List<Column<Observation>> FIGURE = List.of(
            period(
                    "period_start",
                    DAY,
                    "First day that it is about; empty if the source gives no date.",
                    Period::start),
            period("period_end", DAY, "Last day that it is about; empty if the source gives no date.", Period::end),
            period("year", WHOLE_NUMBER, "Year in which the period ends.", Period::getYear),
            period(
                    "period_label",
                    TEXT,
                    "The period in short: 2021, 2021-Q4, 2010–2017, 2023-12 or a day.",
                    Period::getLabel),
            figure("value", NUMBER, "value", Observation::getValue),
            figure("low", NUMBER, "low", Observation::getLow),
            figure("high", NUMBER, "high", Observation::getHigh),
            figure("qualifier", TEXT, "qualifier", Observation::getQualifier),
            figure("rank", WHOLE_NUMBER, "rank", Observation::getRank),
            figure("rank_low", WHOLE_NUMBER, "rankLow", Observation::getRankLow),
            figure("rank_high", WHOLE_NUMBER, "rankHigh", Observation::getRankHigh),
            figure("rank_of", WHOLE_NUMBER, "rankOf", Observation::getRankOf),
            figure("tier", TEXT, "tier", Observation::getTier),
            figure("base", TEXT, "base", Observation::getBase),
            figure("edition", TEXT, "edition", Observation::getEdition),
            figure("published", PARTIAL_DATE, "published", Observation::getPublished),
            figure("note", TEXT, "note", Observation::getNote),
            figure("verification", TEXT, "verification", Observation::getVerification),
            new Column<>(
                    "preferred",
                    TRUTH,
                    "True for the observation that is shown if only one is requested.",
                    Observation::getPreferred),
            new Column<>(
                    "preferred_because",
                    TEXT,
                    "Step of the rule that decided, in words.",
                    Observation::getPreferredBecause),
            new Column<>("disputed", TRUTH, "True if sources differ by more than rounding.", Observation::disputed),
            new Column<>(
                    "spread",
                    NUMBER,
                    "Highest minus lowest observation, in the indicator's unit; empty if all agree within rounding.",
                    Observation::disputedSpread));

    static final List<Column<Source>> SOURCE = List.of(
            Column.of("source_code", TEXT, Source.class, "code", Source::code).referring("sources"),
            Column.of("source_title", TEXT, Source.class, "title", Source::title),
            Column.of("source_publisher", TEXT, Source.class, "publisher", Source::publisher),
            Column.of("source_url", ADDRESS, Source.class, "url", Source::url),
            Column.of("source_licence", TEXT, Source.class, "licence", Source::licence),
            Column.of("source_published", PARTIAL_DATE, Source.class, "published", Source::published));

    private ObservationColumns() {}

    /** Actor, indicator, value and source. */
    static <R> List<Column<R>> of(Function<R, ResolvedObservation> observation) {
        return Stream.of(
                        Stream.of(ID.of(observation.andThen(ResolvedObservation::observation))),
                        ACTOR.stream().map(column -> column.of(observation.andThen(ResolvedObservation::actor))),
                        INDICATOR.stream()
                                .map(column -> column.of(observation.andThen(ResolvedObservation::indicator))),
                        FIGURE.stream().map(column -> column.of(observation.andThen(ResolvedObservation::observation))),
                        SOURCE.stream().map(column -> column.of(observation.andThen(ResolvedObservation::source))))
                .flatMap(Function.identity())
                .toList();
    }

    private static Column<Observation> figure(
            String name, ColumnType type, String field, Function<Observation, ?> cell) {
        return Column.of(name, type, Observation.class, field, cell);
    }

    private static Column<Observation> period(
            String name, ColumnType type, String description, Function<Period, ?> cell) {
        return new Column<>(name, type, description, cell).of(Observation::getPeriod);
    }
}
