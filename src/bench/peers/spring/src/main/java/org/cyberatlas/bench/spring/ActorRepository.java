package org.cyberatlas.bench.spring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ActorRepository extends JpaRepository<Actor, String> {

    @Query("select a from Actor a where a.code in :codes or a.iso2 in :codes or a.m49 in :codes")
    List<Actor> findByAnyCode(Collection<String> codes);

    default <A extends Actor> Optional<A> find(Class<A> kind, String anyCode) {
        return findByAnyCode(List.of(written(anyCode))).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** The actors that codes name, in their order and without repetition; whose own code it is comes first. */
    default List<Actor> known(Collection<String> anyCodes) {
        List<String> codes = anyCodes.stream().map(ActorRepository::written).toList();
        List<Actor> actors = findByAnyCode(codes);
        Map<String, Actor> byCode = new HashMap<>();
        actors.forEach(actor -> byCode.put(actor.getCode(), actor));
        actors.forEach(actor -> actor.codes().forEach(code -> byCode.putIfAbsent(code, actor)));
        return codes.stream()
                .map(code -> Optional.ofNullable(byCode.get(code))
                        .orElseThrow(() -> new Refusal("unknown actor '" + code + "'")))
                .distinct()
                .toList();
    }

    private static String written(String anyCode) {
        return anyCode.strip().toUpperCase(Locale.ROOT);
    }
}
