package org.cyberatlas.actor;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.data.CataloguePart;
import org.cyberatlas.shared.data.DataSnapshot;

/** Actors of each organisation by their role in the newest list, FORMER_MEMBER being one, for sets of actors. */
@Singleton
public class CurrentMembers extends CataloguePart<Map<String, Map<MembershipRole, Set<String>>>> {

    CurrentMembers(DataSnapshot snapshot) {
        super(snapshot);
    }

    /** Codes of the actors in at least one of these organisations, in one of these roles. */
    Set<String> of(Collection<String> organisations, Collection<MembershipRole> roles) {
        Set<String> members = new HashSet<>();
        for (String organisation : organisations) {
            Map<MembershipRole, Set<String>> byRole = current().getOrDefault(organisation, Map.of());
            roles.forEach(role -> members.addAll(byRole.getOrDefault(role, Set.of())));
        }
        return members;
    }

    /** Codes of the organisations of which at least two of these actors are full members, in their order. */
    public List<String> shared(Collection<String> actors) {
        return current().entrySet().stream()
                .filter(organisation -> Filters.atLeastTwo(
                        actors, organisation.getValue().getOrDefault(MembershipRole.MEMBER, Set.of())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    @Override
    protected Map<String, Map<MembershipRole, Set<String>>> load() {
        Map<String, Map<MembershipRole, Set<String>>> members = new HashMap<>();
        rows("SELECT organisation_code, role, actor_code FROM membership WHERE current OR role = 'FORMER_MEMBER'")
                .forEach(row -> members.computeIfAbsent((String) row[0], unused -> new HashMap<>())
                        .computeIfAbsent(MembershipRole.valueOf((String) row[1]), unused -> new HashSet<>())
                        .add((String) row[2]));
        return members;
    }
}
