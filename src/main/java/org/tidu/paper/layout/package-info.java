/** What is where on the page: rows made from the forms, and the document made from rows and template. */
package org.tidu.paper.layout;
