package org.cyberatlas.testsupport;

import org.cyberatlas.seed.CurrentRelease;

/** Gives the service under test a database of its own with the current release, so that its start loads nothing. */
public class CurrentReleaseResource extends DatabaseResource {

    @Override
    protected TestDatabase copy() {
        return CurrentRelease.copy();
    }
}
