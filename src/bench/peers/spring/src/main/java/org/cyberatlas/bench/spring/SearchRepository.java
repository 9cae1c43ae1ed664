package org.cyberatlas.bench.spring;

import java.util.List;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface SearchRepository extends Repository<Indicator, String> {

    record Match(String type, String key, double score) {}

    @NativeQuery("""
            SELECT type, key, score::float8 FROM search_hit(:text, NULL)
            ORDER BY score DESC, type COLLATE "C", key COLLATE "C" LIMIT :first
            """)
    List<Match> matches(String text, int first);
}
