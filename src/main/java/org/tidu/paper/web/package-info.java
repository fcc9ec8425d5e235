/** Papers of a case for everybody who may see it, and the check that is open to all. */
package org.tidu.paper.web;
