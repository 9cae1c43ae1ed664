package org.cyberatlas.shared.batch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field whose value needs no statement and no waiting: it is made of its parent, or is a thing of a kind of which all are at hand
 * ({@link Batches#atHand}). A whole page of such values is written in one go.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AtHand {}
