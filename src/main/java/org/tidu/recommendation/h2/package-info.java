/** Triggers of the embedded database; PostgreSQL has them in SQL. */
package org.tidu.recommendation.h2;
