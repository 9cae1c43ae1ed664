package org.cyberatlas.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.observation.ObservationRepository.Asked;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.node.NumericKey;
import org.cyberatlas.shared.page.Columns;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.Source;

/** The only door to readings for other features. */
@ApplicationScoped
public class ObservationLookup implements NodeSource {

    private final ObservationRepository repository;
    private final UndatedRepository undated;

    ObservationLookup(ObservationRepository repository, UndatedRepository undated) {
        this.repository = repository;
        this.undated = undated;
    }

    /** What a row of the table {@code observation_standing} is read from, for a statement of another feature that selects such rows. */
    public Columns<Observation> columns() {
        return Readings.shape(null);
    }

    /**
     * Every reading that a filter lets through, in the order of the API; it has to be closed, before its transaction ends.
     *
     * @param filter null for the preferred reading of everything
     * @param among null for any actor
     * @param order null for the order of a listing of which none is asked for
     */
    public Stream<Observation> stream(ObservationFilter filter, ActorSet among, ObservationOrder order) {
        return repository.stream(new Asked(filter, among, order, PageRequest.everything()));
    }

    /** How many readings of which indicator and source a filter lets through, by their codes. */
    public List<Tally> tallies(ObservationFilter filter, ActorSet among) {
        return repository.tallies(filter == null ? ObservationFilter.DEFAULT : filter, among);
    }

    /** Sources that a filter leaves out because they bear no date, by code; none where it asks for no past day. */
    public List<Source> undatedSources(ObservationFilter filter, ActorSet among) {
        return filter == null || filter.asPublishedBy() == null
                ? List.of()
                : undated.sources(
                                List.of(ObservationRepository.ANY),
                                new UndatedRepository.Asked("'" + ObservationRepository.ANY + "'", filter, among))
                        .get(ObservationRepository.ANY);
    }

    @Override
    public String type() {
        return Observation.TYPE;
    }

    @Override
    public Map<String, Observation> byKeys(Collection<String> keys) {
        return repository.byKeys(keys.stream().filter(NumericKey::isOne).toList());
    }
}
