package org.cyberatlas.bench.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The requests of the benchmark, served by Spring for GraphQL with JPA. */
@SpringBootApplication
public class SpringPeer {

    public static void main(String... args) {
        SpringApplication.run(SpringPeer.class, args);
    }
}
