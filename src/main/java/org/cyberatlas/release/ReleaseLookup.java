package org.cyberatlas.release;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cyberatlas.release.ReleaseLookup.Facts;
import org.cyberatlas.shared.data.CataloguePart;
import org.cyberatlas.shared.data.DataSnapshot;

/** Facts about the loaded release, read once for each data version. */
@Singleton
public class ReleaseLookup extends CataloguePart<Facts> {

    private final ReleaseRepository repository;

    ReleaseLookup(ReleaseRepository repository, DataSnapshot snapshot) {
        super(snapshot);
        this.repository = repository;
    }

    /** @param release empty before the first load has ended */
    record Facts(
            Optional<Release> release,
            List<Count> counts,
            Map<String, List<Count>> countsOfSources,
            List<Licence> licences,
            List<String> leftOut,
            List<EarlierRelease> history,
            Map<Integer, List<TableChange>> changes,
            Set<String> tables) {}

    @Override
    protected Facts load() {
        return new Facts(
                repository.current(),
                repository.counts(),
                repository.countsOfSources(),
                repository.licences(),
                repository.leftOut(),
                repository.history(),
                repository.changes(),
                repository.tables());
    }

    /** The release at the data version of the current request. */
    public Release loaded() {
        return ifLoaded().orElseThrow();
    }

    /** Empty before the first load has ended. */
    Optional<Release> ifLoaded() {
        return current().release();
    }

    /** The release in the database, read without a catalogue. */
    @Transactional
    public Release stored() {
        return repository.current().orElseThrow();
    }

    List<Count> counts() {
        return current().counts();
    }

    /** Numbers of the facts of a source; empty if there are none. */
    List<Count> countsOf(String source) {
        return current().countsOfSources().getOrDefault(source, List.of());
    }

    /** Licences of the sources with their terms; a source without one is under the licence whose key is empty. */
    public List<Licence> licences() {
        return current().licences();
    }

    /** Codes of the sources that the operator left out. */
    List<String> leftOut() {
        return current().leftOut();
    }

    /** Every release loaded into this database, the current one included, newest first. */
    Stream<EarlierRelease> all() {
        return current().history().stream();
    }

    /** The release before the one with the number; null for the first. */
    EarlierRelease before(int number) {
        return all().filter(release -> release.number() == number - 1)
                .findFirst()
                .orElse(null);
    }

    List<TableChange> changesOf(int number) {
        return current().changes().getOrDefault(number, List.of());
    }

    /** Names of the tables that have a file in {@code db/data}. */
    Set<String> tables() {
        return current().tables();
    }
}
