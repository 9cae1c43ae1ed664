package org.cyberatlas.page;

/**
 * A document of the project that users of the service read.
 *
 * @param name last part of its address, and the file's name without its ending
 * @param title as it stands in the list of documents
 */
public record Document(String name, String title) {}
