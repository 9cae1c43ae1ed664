/** Documents and their execution: parsing, validation, limits, cost, variables, data loading, and values written straight to JSON. */
package org.cyberatlas.engine.plan;
