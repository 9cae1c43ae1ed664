package org.cyberatlas.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyberatlas.actor.ActorSet;
import org.cyberatlas.observation.ObservationRepository.ObservationArguments;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.page.Columns;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.Source;

/** Access to observations for other features. */
@ApplicationScoped
public class ObservationLookup implements NodeSource {

    private final ObservationRepository repository;
    private final UndatedRepository undated;

    ObservationLookup(ObservationRepository repository, UndatedRepository undated) {
        this.repository = repository;
        this.undated = undated;
    }

    /** Columns of the table {@code observation_standing}, for a statement of another feature that selects its rows. */
    public Columns<Observation> columns() {
        return ObservationColumns.shape(null);
    }

    /**
     * Observations that match a filter, in the order of the API; the stream has to be closed before its transaction ends.
     *
     * @param filter null for the preferred observation of everything
     * @param among null for any actor
     * @param order null for the default order
     */
    public Stream<Observation> stream(ObservationFilter filter, ActorSet among, ObservationOrder order) {
        return repository.stream(new ObservationArguments(filter, among, order, PageRequest.everything()));
    }

    /** Number of observations per indicator and source that match a filter, by their codes. */
    public List<Tally> tallies(ObservationFilter filter, ActorSet among) {
        return repository.tallies(filter, among);
    }

    /** Undated sources that a filter for a past day excludes, by code. */
    public List<Source> undatedSources(ObservationFilter filter, ActorSet among) {
        return undated.sources(
                        List.of(ObservationRepository.ANY),
                        new UndatedRepository.UndatedArguments("'" + ObservationRepository.ANY + "'", filter, among))
                .get(ObservationRepository.ANY);
    }

    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public Map<String, Observation> byKeys(Collection<String> keys) {
        return repository.byKeys(keys);
    }
}
