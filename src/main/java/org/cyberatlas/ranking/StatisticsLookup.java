package org.cyberatlas.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

/** Access to statistics for other features. */
@ApplicationScoped
public class StatisticsLookup {

    private final StatisticsRepository repository;

    StatisticsLookup(StatisticsRepository repository) {
        this.repository = repository;
    }

    /** Statistics of each group of members; a group in which no member has a value of the year is absent. */
    public Map<MembersInYear, GroupStatistics> ofMembers(Collection<MembersInYear> groups) {
        return repository.ofMembers(groups);
    }
}
