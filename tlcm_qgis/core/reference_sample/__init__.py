"""Reference samples: how many points, in which strata, and where; blind to the maps that they will judge."""
