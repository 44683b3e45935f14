/** Pages of notices: what a person was told, and what could not be told. */
package vn.motcua.notice.web;
