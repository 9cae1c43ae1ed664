package org.cyberatlas.export.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.export.request.Parameters;
import org.cyberatlas.export.table.ObservationExport.Arguments;
import org.cyberatlas.observation.ObservationFilter;
import org.cyberatlas.observation.ObservationLookup;
import org.cyberatlas.observation.ObservationOrder;
import org.cyberatlas.observation.Tally;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.table.Column;
import org.cyberatlas.source.Source;

/** Export of observations of any actors and indicators. */
@ApplicationScoped
class ObservationExport
        implements DescribedExport<Arguments, ResolvedObservation>, PackagedExport<Arguments, ResolvedObservation> {

    private static final List<Column<ResolvedObservation>> COLUMNS = ObservationColumns.of(reading -> reading);

    /** Argument of the API whose fields are parameters at the top level. */
    private static final String FILTER = "filter.";

    private final ObservationLookup observations;
    private final CodeLookup codes;

    ObservationExport(ObservationLookup observations, CodeLookup codes) {
        this.observations = observations;
        this.codes = codes;
    }

    /** The arguments of {@code observations}; the filter's stand at the top. */
    public record Arguments(ObservationFilter filter, ActorSet among, ObservationOrder orderBy) {}

    @Override
    public String name() {
        return "observations";
    }

    @Override
    public String title() {
        return "Observations of all indicators, rivals and earlier editions included";
    }

    @Override
    public String whole() {
        return "?preferred=false";
    }

    @Override
    public List<Column<ResolvedObservation>> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> primaryKey() {
        return List.of("id");
    }

    @Override
    public Arguments arguments(Parameters parameters) {
        return new Arguments(
                parameters.topLevel(ObservationFilter.class),
                parameters.group("among", ActorSet.class),
                parameters.one("orderBy", ObservationOrder.class));
    }

    @Override
    public Table<ResolvedObservation> open(Arguments arguments) {
        List<String> indicators = arguments.filter().indicators();
        return new Table<>(
                byParameter(() -> observations.stream(arguments.filter(), arguments.among(), arguments.orderBy()))
                        .map(codes::resolved),
                indicators != null && indicators.size() == 1 ? indicators : List.of());
    }

    @Override
    public Content content(Arguments arguments) {
        List<Tally> tallies = byParameter(() -> observations.tallies(arguments.filter(), arguments.among()));
        Map<String, Object> details = new LinkedHashMap<>();
        if (arguments.filter().asPublishedBy() != null) {
            details.put(
                    "undatedSources",
                    observations.undatedSources(arguments.filter(), arguments.among()).stream()
                            .map(Source::code)
                            .toList());
        }
        return new Content(
                tallies, tallies.stream().mapToInt(Tally::observations).sum(), details);
    }

    /** Names the parameter, rather than the field of the filter, in an error. */
    private static <T> T byParameter(Supplier<T> arguments) {
        try {
            return arguments.get();
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
