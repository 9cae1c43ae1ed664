package org.cyberatlas.release;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.cyberatlas.release.ReleaseFacts.Facts;
import org.cyberatlas.shared.data.CataloguePart;
import org.cyberatlas.shared.data.DataSnapshot;

/** What the last load wrote about itself, read once for each data version. */
@Singleton
class ReleaseFacts extends CataloguePart<Facts> {

    private final ReleaseRepository repository;

    ReleaseFacts(ReleaseRepository repository, DataSnapshot snapshot) {
        super("release", snapshot);
        this.repository = repository;
    }

    /** @param release empty before the first load has ended */
    record Facts(Optional<Release> release, List<Count> counts, List<Licence> licences, List<String> leftOut) {}

    @Override
    protected Facts load() {
        return new Facts(repository.current(), repository.counts(), repository.licences(), repository.leftOut());
    }

    Optional<Release> release() {
        return current().release();
    }

    List<Count> counts() {
        return current().counts();
    }

    List<Licence> licences() {
        return current().licences();
    }

    /** Codes of the sources that the operator left out. */
    List<String> leftOut() {
        return current().leftOut();
    }
}
