/** Partnerships, coalitions and calls, and their members. */
package org.cyberatlas.partnership;
