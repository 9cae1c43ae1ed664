package org.cyberatlas.bench.spring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** What the engine is told beyond Spring's defaults. */
@Configuration
class Engine {

    private static final int DOCUMENTS = 1_000;

    /** A document is parsed and validated once. */
    @Bean
    GraphQlSourceBuilderCustomizer preparedDocuments() {
        Cache<String, PreparsedDocumentEntry> documents =
                Caffeine.newBuilder().maximumSize(DOCUMENTS).build();
        PreparsedDocumentProvider provider = (input, prepare) ->
                CompletableFuture.completedFuture(documents.get(input.getQuery(), unused -> prepare.apply(input)));
        return builder -> builder.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(provider));
    }

    @Bean
    RuntimeWiringConfigurer typeOfHit() {
        ClassNameTypeResolver byClass = new ClassNameTypeResolver();
        return wiring -> wiring.type(
                "SearchHit",
                union -> union.typeResolver(environment -> environment.getObject() instanceof Hit hit
                        ? environment.getSchema().getObjectType(hit.type())
                        : byClass.getType(environment)));
    }
}
