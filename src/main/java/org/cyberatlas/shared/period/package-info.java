/** Days, periods and dates known in part. */
package org.cyberatlas.shared.period;
