/** Java that runs inside H2, where PostgreSQL has functions of its own (see db/vendor). */
package org.tidu.page.h2;
