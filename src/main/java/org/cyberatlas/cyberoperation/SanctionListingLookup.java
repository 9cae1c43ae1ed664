package org.cyberatlas.cyberoperation;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.data.CataloguePart;
import org.cyberatlas.shared.data.DataSnapshot;

/** Listings under regimes of sanctions, oldest first. */
@Singleton
public class SanctionListingLookup extends CataloguePart<List<SanctionListing>> {

    private final SanctionListingRepository repository;

    SanctionListingLookup(SanctionListingRepository repository, DataSnapshot snapshot) {
        super("sanction listings", snapshot);
        this.repository = repository;
    }

    @Override
    protected List<SanctionListing> load() {
        return repository.list("order by date, regimeCode, targetCode, sourceCode").stream()
                .map(SanctionListingEntity::toListing)
                .toList();
    }

    /** Every row, in the order of the lists. */
    public List<SanctionListing> all() {
        return current();
    }

    List<SanctionListing> underRegime(String regime) {
        return current().stream()
                .filter(listing -> listing.regimeCode().equals(regime))
                .toList();
    }

    List<SanctionListing> forOperation(String operation) {
        return current().stream()
                .filter(listing -> operation.equals(listing.operationCode()))
                .toList();
    }
}
