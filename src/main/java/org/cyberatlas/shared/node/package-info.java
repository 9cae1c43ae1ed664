/** Identities that stay the same over releases. */
package org.cyberatlas.shared.node;
