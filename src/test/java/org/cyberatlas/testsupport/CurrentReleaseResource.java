package org.cyberatlas.testsupport;

import org.cyberatlas.seed.CurrentRelease;

/** Database of the service under test with the current release, so that its start loads nothing. */
public class CurrentReleaseResource extends DatabaseResource {

    @Override
    protected TestDatabase copy() {
        return CurrentRelease.copy();
    }
}
