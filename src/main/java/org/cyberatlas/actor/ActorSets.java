package org.cyberatlas.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.error.UnknownCode;
import org.cyberatlas.shared.page.Conditions;

/** Sets of actors as SQL conditions: membership, dialogues and treaties are weighed where they are stored. */
@ApplicationScoped
public class ActorSets {

    private static final String MEMBERS = "SELECT m.actor_code FROM membership m WHERE m.current"
            + " AND m.organisation_code = ANY(:%1$s) AND m.role = ANY(:%1$s_roles)";
    private static final String DIALOGUE_PARTNERS = "SELECT other.actor_code FROM dialogue_party one"
            + " JOIN dialogue_party other ON other.dialogue_code = one.dialogue_code AND other.actor_code <> one.actor_code"
            + " WHERE one.actor_code = ANY(:%s)";
    private static final String PARTNERS = "SELECT other.actor_code FROM partnership_actor one"
            + " JOIN partnership_actor other ON other.partnership_code = one.partnership_code AND other.actor_code <> one.actor_code"
            + " WHERE one.actor_code = ANY(:%s)";
    private static final String PARTIES = "SELECT p.actor_code FROM party p WHERE p.instrument_code = ANY(:%s)";

    private final ActorLookup actors;
    private final ActorRepository repository;

    ActorSets(ActorLookup actors, ActorRepository repository) {
        this.actors = actors;
        this.repository = repository;
    }

    /**
     * Adds the condition that an actor is in the set.
     *
     * <p><b>Null</b>: no set restricts nothing. <b>Errors</b>: an unknown name is an {@link UnknownCode}.
     *
     * @param actorCode the SQL expression of the actor's code
     */
    public Conditions restrict(Conditions where, String actorCode, ActorSet set) {
        return set == null ? where : add(where, actorCode, set, "among");
    }

    private Conditions add(Conditions where, String actorCode, ActorSet set, String path) {
        List<String> conditions = new ArrayList<>();
        String prefix = path.replace('.', '_');
        condition(
                where, conditions, "a.code = ANY(:%s)", prefix + "_codes", actors.known(path + ".codes", set.codes()));
        condition(
                where,
                conditions,
                "a.region = ANY(:%s)",
                prefix + "_regions",
                regions(path + ".regions", "region", set.regions()));
        condition(
                where,
                conditions,
                "a.subregion = ANY(:%s)",
                prefix + "_subregions",
                regions(path + ".subregions", "subregion", set.subregions()));
        members(where, conditions, prefix + "_member_of", set, path);
        among(
                where,
                conditions,
                DIALOGUE_PARTNERS,
                prefix + "_dialogue_with",
                actors.known(path + ".dialogueWith", set.dialogueWith()));
        among(where, conditions, PARTNERS, prefix + "_partner_of", actors.known(path + ".partnerOf", set.partnerOf()));
        among(where, conditions, PARTIES, prefix + "_party_to", instruments(path + ".partyTo", set.partyTo()));
        if (set.unMember() != null) {
            conditions.add("coalesce(a.un_member, false) = " + set.unMember());
        }
        if (!conditions.isEmpty()) {
            where.and(actorCode + " IN (SELECT a.code FROM actor a WHERE " + String.join(" AND ", conditions) + ")");
        }
        if (set.not() != null) {
            Conditions excluded = add(Conditions.none(), actorCode, set.not(), path + ".not");
            where.andNot(excluded);
        }
        return where;
    }

    private static void condition(
            Conditions where, List<String> conditions, String sql, String parameter, Collection<String> values) {
        if (values != null) {
            conditions.add(sql.formatted(parameter));
            where.bind(parameter, values.toArray(String[]::new));
        }
    }

    private void members(Conditions where, List<String> conditions, String parameter, ActorSet set, String path) {
        List<MembershipRole> roles = set.roles() == null ? List.of(MembershipRole.MEMBER) : set.roles();
        if (set.memberOf() == null) {
            if (set.roles() != null) {
                String argument = path + ".roles";
                throw new BadInput(
                        ErrorCode.BAD_ARGUMENT,
                        argument,
                        "'" + argument + "' says how one is a member: give memberOf too");
            }
            return;
        }
        among(where, conditions, MEMBERS, parameter, actors.knownOrganisations(path + ".memberOf", set.memberOf()));
        where.bind(parameter + "_roles", roles.stream().map(Enum::name).toArray(String[]::new));
    }

    private static void among(
            Conditions where, List<String> conditions, String codes, String parameter, Collection<String> values) {
        condition(where, conditions, "a.code IN (" + codes + ")", parameter, values);
    }

    private List<String> regions(String argument, String column, Collection<String> names) {
        return names == null ? null : matched(argument, column, names, repository.regions(column));
    }

    private List<String> instruments(String argument, Collection<String> codes) {
        return codes == null ? null : matched(argument, "instrument", codes, repository.instruments());
    }

    private static List<String> matched(
            String argument, String kind, Collection<String> given, Collection<String> known) {
        return given.stream()
                .map(name -> known.stream()
                        .filter(name.strip()::equalsIgnoreCase)
                        .findFirst()
                        .orElseThrow(() -> new UnknownCode(argument, kind, name, known)))
                .toList();
    }
}
