"""The screens: what people see, touch and type into."""
