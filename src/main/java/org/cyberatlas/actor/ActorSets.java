package org.cyberatlas.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.UnknownCode;
import org.cyberatlas.shared.text.Text;

/** Sets of actors, resolved to codes in memory: a statement gets the codes alone. */
@ApplicationScoped
public class ActorSets {

    private final ActorLookup actors;
    private final CurrentMembers members;
    private final Map<String, ActorTie> ties;
    private final KnownConditions conditions;

    ActorSets(ActorLookup actors, CurrentMembers members, @Any Instance<ActorTie> ties, KnownConditions conditions) {
        this.actors = actors;
        this.members = members;
        this.ties = ties.stream().collect(Collectors.toMap(ActorTie::condition, Function.identity()));
        this.conditions = conditions;
    }

    /**
     * Codes of the actors of a set.
     *
     * <p><b>Null</b>: null for null, which restricts nothing. <b>Errors</b>: an unknown name is an {@link UnknownCode}.
     */
    public List<String> codes(ActorSet set) {
        return set == null ? null : codes(condition(set));
    }

    /** Codes of the actors of a set; those of all countries for null. */
    public List<String> codesOrCountries(ActorSet set) {
        return set == null ? codes(Country.class::isInstance) : codes(set);
    }

    /**
     * Codes of the actors that sit in a dialogue with one of the given actors.
     *
     * @param argument name of the argument for error messages
     */
    public Set<String> dialoguePartners(String argument, List<String> given) {
        return ties.get("dialogueWith").actors().apply(argument, given);
    }

    /**
     * Whether an actor is one of those named and in the set, by its code.
     *
     * <p><b>Null</b>: restricts nothing.
     *
     * @param argument name of the argument that names actors, by any of their codes
     */
    public Predicate<String> among(String argument, List<String> anyCodes, ActorSet set) {
        List<String> named = actors.known(argument, anyCodes);
        List<String> inSet = codes(set);
        return code -> Filters.anyOf(named, code) && Filters.anyOf(inSet, code);
    }

    private List<String> codes(Predicate<Actor> condition) {
        return actors.everyone().stream().filter(condition).map(Actor::getCode).toList();
    }

    /** Whether an actor is in the set; true for every actor where no set is given. */
    Predicate<Actor> condition(ActorSet set) {
        return set == null ? actor -> true : condition(set, "among");
    }

    private Predicate<Actor> condition(ActorSet set, String path) {
        Predicate<Actor> condition = Stream.of(
                        in(actors.known(path + ".codes", set.codes())),
                        of(Country::region, regions(path + ".regions", "region", set.regions(), Country::region)),
                        of(
                                Country::subregion,
                                regions(path + ".subregions", "subregion", set.subregions(), Country::subregion)),
                        in(members(set, path)),
                        in(tied("dialogueWith", path, set.dialogueWith())),
                        in(tied("partnerOf", path, set.partnerOf())),
                        in(tied("partyTo", path, set.partyTo())),
                        in(tied("votedFor", path, set.votedFor())),
                        in(tied("votedAgainst", path, set.votedAgainst())),
                        in(tied("abstainedOn", path, set.abstainedOn())),
                        in(tied("supports", path, set.supports())),
                        in(tied("bordering", path, set.bordering())),
                        in(tied("lawOn", path, names(set.lawOn()))),
                        in(tied("attributedTo", path, set.attributedTo())),
                        in(known("hasStrategy", set.hasStrategy())),
                        in(known("hasResponseTeam", set.hasResponseTeam())),
                        unMember(set.unMember()))
                .filter(Objects::nonNull)
                .reduce(actor -> true, Predicate::and);
        return set.not() == null
                ? condition
                : condition.and(condition(set.not(), path + ".not").negate());
    }

    private static Predicate<Actor> in(Collection<String> codes) {
        if (codes == null) {
            return null;
        }
        Set<String> known = Set.copyOf(codes);
        return actor -> known.contains(actor.getCode());
    }

    private static Predicate<Actor> of(Function<Country, String> region, List<String> names) {
        return names == null
                ? null
                : actor -> actor instanceof Country country && names.contains(region.apply(country));
    }

    private static Predicate<Actor> unMember(Boolean wanted) {
        return wanted == null
                ? null
                : actor -> wanted == (actor instanceof Country country && Boolean.TRUE.equals(country.unMember()));
    }

    private Set<String> members(ActorSet set, String path) {
        if (set.memberOf() == null) {
            if (set.roles() != null) {
                String argument = path + ".roles";
                throw new BadInput(
                        ErrorCode.BAD_ARGUMENT,
                        argument,
                        "'" + argument + "' says how one is a member: give memberOf too");
            }
            return null;
        }
        List<MembershipRole> roles = set.roles() == null ? List.of(MembershipRole.MEMBER) : set.roles();
        return members.of(actors.knownOrganisations(path + ".memberOf", set.memberOf()), roles);
    }

    private Set<String> tied(String condition, String path, List<String> given) {
        return given == null ? null : ties.get(condition).actors().apply(path + '.' + condition, given);
    }

    /** Not known is neither true nor false: such an actor is in neither set. */
    private Set<String> known(String condition, Boolean holds) {
        return holds == null ? null : conditions.actors(condition, holds);
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values == null ? null : values.stream().map(Enum::name).toList();
    }

    private List<String> regions(
            String argument, String kind, Collection<String> given, Function<Country, String> region) {
        if (given == null) {
            return null;
        }
        List<String> known = actors.everyone().stream()
                .filter(Country.class::isInstance)
                .map(Country.class::cast)
                .map(region)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return given.stream()
                .map(name -> known.stream()
                        .filter(each -> Text.lower(each).equals(Text.lower(name.strip())))
                        .findFirst()
                        .orElseThrow(() -> new UnknownCode(argument, kind, name, known)))
                .toList();
    }
}
