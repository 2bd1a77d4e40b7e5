-- How many people are named on a post, as its house tells partners who see no names.
ALTER TABLE post ADD COLUMN named INTEGER
