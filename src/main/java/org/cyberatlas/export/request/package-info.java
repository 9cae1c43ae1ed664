/** Parameters of a download: reading them into arguments of the API, and writing them back. */
package org.cyberatlas.export.request;
