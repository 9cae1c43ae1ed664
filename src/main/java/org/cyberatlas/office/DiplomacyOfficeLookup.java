package org.cyberatlas.office;

import jakarta.inject.Singleton;
import java.util.List;
import org.cyberatlas.shared.data.CataloguePart;
import org.cyberatlas.shared.data.DataSnapshot;

/** Offices of cyber diplomacy. */
@Singleton
public class DiplomacyOfficeLookup extends CataloguePart<List<DiplomacyOffice>> {

    private final DiplomacyOfficeRepository repository;

    DiplomacyOfficeLookup(DiplomacyOfficeRepository repository, DataSnapshot snapshot) {
        super("diplomacy offices", snapshot);
        this.repository = repository;
    }

    @Override
    protected List<DiplomacyOffice> load() {
        return repository.list("order by code").stream()
                .map(DiplomacyOfficeEntity::toOffice)
                .toList();
    }

    /** Every row, in the order of the lists. */
    public List<DiplomacyOffice> all() {
        return current();
    }

    List<DiplomacyOffice> ofActor(String actor) {
        return current().stream()
                .filter(office -> office.actorCode().equals(actor))
                .toList();
    }
}
