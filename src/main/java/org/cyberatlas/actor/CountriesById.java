package org.cyberatlas.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.reference.Reference;

/** Finds countries for {@code node(id:)}: an id names the type, which the table of actors does not tell apart. */
@ApplicationScoped
class CountriesById implements NodeSource {

    private final ActorRepository repository;

    CountriesById(ActorRepository repository) {
        this.repository = repository;
    }

    @Override
    public String type() {
        return Country.TYPE;
    }

    @Override
    public Map<String, Country> byKeys(Collection<String> keys) {
        Map<String, Country> found = new HashMap<>();
        Reference.among(keys, repository.directory().byCode()).forEach((code, actor) -> {
            if (actor instanceof Country country) {
                found.put(code, country);
            }
        });
        return found;
    }
}
