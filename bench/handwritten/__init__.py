"""What the hub is measured against: two routes written by hand over the same stores."""
