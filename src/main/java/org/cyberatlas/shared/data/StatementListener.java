package org.cyberatlas.shared.data;

/** An observer of the statements that requests send to the database, version queries left out. */
public interface StatementListener {

    void sent(String sql);
}
