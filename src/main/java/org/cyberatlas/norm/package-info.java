/** Rules of the road: voluntary norms, the law that applies, confidence-building measures, and the talks that made them. */
package org.cyberatlas.norm;
