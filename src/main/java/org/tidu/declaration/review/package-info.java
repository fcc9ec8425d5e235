/** The decisions of county and city officers. */
package org.tidu.declaration.review;
