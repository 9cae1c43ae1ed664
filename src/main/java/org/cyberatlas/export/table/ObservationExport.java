package org.cyberatlas.export.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.export.request.Arguments;
import org.cyberatlas.export.request.Parameters;
import org.cyberatlas.export.table.ObservationExport.Question;
import org.cyberatlas.observation.ObservationFilter;
import org.cyberatlas.observation.ObservationLookup;
import org.cyberatlas.observation.ObservationOrder;
import org.cyberatlas.observation.Tally;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.source.Source;

/** Readings of any actors and indicators. */
@ApplicationScoped
class ObservationExport implements ReadingExport<Question, Reading>, PackagedExport<Question, Reading> {

    private static final List<Column<Reading>> COLUMNS = ReadingColumns.of(reading -> reading);

    /** Where the API has the arguments that here stand at the top. */
    private static final String FILTER = "filter.";

    private final ObservationLookup observations;
    private final CodeLookup codes;

    ObservationExport(ObservationLookup observations, CodeLookup codes) {
        this.observations = observations;
        this.codes = codes;
    }

    /** The arguments of {@code observations}; the filter's stand at the top. */
    public record Question(ObservationFilter filter, ActorSet among, ObservationOrder orderBy) {}

    @Override
    public String name() {
        return "observations";
    }

    @Override
    public String title() {
        return "Readings of all indicators, rivals and earlier editions included";
    }

    @Override
    public String whole() {
        return "?preferred=false";
    }

    @Override
    public List<Column<Reading>> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> primaryKey() {
        return List.of("id");
    }

    @Override
    public Question question(Parameters parameters) {
        return new Question(
                parameters.topLevel(ObservationFilter.class),
                parameters.group("among", ActorSet.class),
                parameters.one("orderBy", ObservationOrder.class));
    }

    @Override
    public Table<Reading> open(Question question) {
        List<String> indicators = question.filter().indicators();
        return new Table<>(
                byParameter(() -> observations.stream(question.filter(), question.among(), question.orderBy()))
                        .map(codes::reading),
                indicators != null && indicators.size() == 1 ? indicators : List.of());
    }

    @Override
    public Map<String, Object> arguments(Question question) {
        return Arguments.of(question);
    }

    @Override
    public Content content(Question question) {
        List<Tally> tallies = byParameter(() -> observations.tallies(question.filter(), question.among()));
        Map<String, Object> details = new LinkedHashMap<>();
        if (question.filter().asPublishedBy() != null) {
            details.put(
                    "undatedSources",
                    observations.undatedSources(question.filter(), question.among()).stream()
                            .map(Source::code)
                            .toList());
        }
        return new Content(tallies, tallies.stream().mapToInt(Tally::readings).sum(), details);
    }

    /** What is wrong with a filter is told by the names that the parameters have. */
    private static <T> T byParameter(Supplier<T> question) {
        try {
            return question.get();
        } catch (BadInput bad) {
            throw bad.argument() == null || !bad.argument().startsWith(FILTER)
                    ? bad
                    : new BadInput(
                            bad.code(),
                            bad.argument().substring(FILTER.length()),
                            bad.getMessage().replace('\'' + FILTER, "'"));
        }
    }
}
