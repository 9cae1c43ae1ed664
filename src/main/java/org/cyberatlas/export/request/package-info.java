/** Parameters of a download, read into arguments of the API. */
package org.cyberatlas.export.request;
