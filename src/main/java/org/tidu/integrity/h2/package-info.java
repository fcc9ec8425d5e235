/** Triggers of the embedded database; PostgreSQL has them in SQL (see db/vendor and db/engine). */
package org.tidu.integrity.h2;
