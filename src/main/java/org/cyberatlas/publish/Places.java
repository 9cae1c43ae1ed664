package org.cyberatlas.publish;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Countries by the codes and names that a publisher uses for them, and the codes of its groups of countries. */
final class Places {

    private final Map<String, String> actors = new HashMap<>();
    private final Set<String> groups = new HashSet<>();

    private Places() {}

    /**
     * Alpha-3 codes and English names of {@code actor.csv}, and what {@code db/import/place.csv} adds for the publisher: another name, or
     * a group if no actor stands beside it.
     */
    static Places of(Publisher publisher, CsvTable actors, Path directory) {
        Places places = new Places();
        actors.rows().filter(row -> row.get("kind").equals("COUNTRY")).forEach(row -> {
            places.actors.put(row.get("code"), row.get("code"));
            places.actors.putIfAbsent(row.get("name"), row.get("code"));
            if (!row.get("official_name").isEmpty()) {
                places.actors.putIfAbsent(row.get("official_name"), row.get("code"));
            }
        });
        CsvTable.read(directory.resolve("place.csv"))
                .rows()
                .filter(row -> row.get("publisher").equals(publisher.commandName()))
                .forEach(row -> {
                    if (row.get("actor_code").isEmpty()) {
                        places.groups.add(row.get("place"));
                    } else {
                        places.actors.put(row.get("place"), row.get("actor_code"));
                    }
                });
        return places;
    }

    boolean isGroup(String place) {
        return groups.contains(place);
    }

    Optional<String> actor(String place) {
        return Optional.ofNullable(actors.get(place));
    }
}
